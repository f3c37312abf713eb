import localFont from "next/font/local";

/**
 * Atkinson Hyperlegible Next, drawn by the Braille Institute so that letters are not taken for one
 * another. One variable file carries every weight, and the fallback is measured to it. Where a slow network brings it
 * late, the page that somebody has begun to read keeps the letters it has, and the next one has these: nothing moves.
 */
export const atkinson = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  style: "normal",
  variable: "--font-atkinson",
  display: "optional",
  adjustFontFallback: "Arial",
});
