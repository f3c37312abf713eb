/** Mailboxes read no stylesheet: the few looks that a letter has, to be written on each element. */
export const plain = {
  backgroundColor: "#faf6ee",
  color: "#25211c",
  fontFamily: "Verdana, Arial, sans-serif",
  fontSize: "17px",
  lineHeight: "1.6",
};

export const sheet = { maxWidth: "34rem", padding: "24px 16px" };

export const small = { ...plain, color: "#4d463d", fontSize: "15px" };

export const linkLook = { color: "#25211c", textDecorationLine: "underline" };

export const codeLook = {
  ...plain,
  fontFamily: "Consolas, Menlo, monospace",
  fontSize: "32px",
  fontWeight: "bold",
  letterSpacing: "0.12em",
};

export const hashLook = {
  ...plain,
  fontFamily: "Consolas, Menlo, monospace",
  fontSize: "15px",
  wordBreak: "break-all" as const,
};
