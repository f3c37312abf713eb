import type { Settings } from "./settings";

/** The last words of a start: where to go, as whom or how anybody comes in, and how to stop. */
export function welcome(
  settings: Settings,
  { isDemonstration, hasProgram }: { isDemonstration: boolean; hasProgram: boolean },
) {
  const lines = [
    ["Tandem", settings.origin],
    ...(isDemonstration
      ? [
          ["Sign in as", "mentor@example.org"],
          ["", "mentee@example.org"],
          ["", "coordinator@example.org"],
        ]
      : []),
    ...(hasProgram ? [] : [["No program", "npm run coordination founds one"]]),
    settings.smtpUrl
      ? ["Mail", "goes out by SMTP_URL"]
      : ["Mail", `http://localhost:${settings.mailWebPort} (the sign-in codes arrive here)`],
    ["Stop", "Ctrl-C"],
  ];

  return `\n${lines.map(([name = "", text]) => `  ${name.padEnd(12)}${text}`).join("\n")}\n`;
}
