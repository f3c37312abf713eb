/** The look of the few pages that are written without the application: its colours, no font to fetch. */
export const paper = `
  :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif;
    --paper: #faf6ee; --sheet: #fffdf9; --ink: #25211c; --soft: #4d463d; --line: #e0d6c6; --pine: #14504a; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #1b1917; --sheet: #24211e; --ink: #f4ede2; --soft: #d2c8b9; --line: #3f3933; --pine: #97d8c8; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
  h1, h2 { line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
  a { color: var(--pine); text-underline-offset: 0.2em; }
  :focus-visible { outline: 3px solid; outline-offset: 3px; }
`;
