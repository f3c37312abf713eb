/**
 * Hears what passes a wire to Postgres, on any number of connections of the frontend protocol (PostgreSQL,
 * "Message Formats").
 */
export function hearPostgres() {
  let texts: string[] = [];

  return {
    /** For one connection: takes what is sent to Postgres, in pieces of any size. */
    listen: () => readMessages((text) => texts.push(text)),
    /** The statements since the last time, beside begin, who asks and commit. */
    take(): ReadonlyArray<string> {
      const heard = texts;
      texts = [];
      return heard.filter((text) => !isFraming(text));
    },
  };
}

function isFraming(text: string) {
  return /^(begin|commit|rollback)\b|^select set_config\(\$1/i.test(text);
}

/** The first message of a connection has no type; the others begin with a letter, and then their length. */
function readMessages(hear: (text: string) => void) {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let isFirst = true;

  return (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const at = isFirst ? 0 : 1;
      const end = rest.length < at + 4 ? Number.POSITIVE_INFINITY : at + rest.readUInt32BE(at);
      if (rest.length < end) return;

      const kind = isFirst ? "" : String.fromCharCode(rest[0] ?? 0);
      const words = rest
        .subarray(at + 4, end)
        .toString("latin1")
        .split("\0");
      if (kind === "Q") hear(words[0]?.trim() ?? "");
      if (kind === "P") prepared.set(words[0] ?? "", words[1]?.trim() ?? "");
      if (kind === "B") hear(prepared.get(words[1] ?? "") ?? "");
      rest = rest.subarray(end);
      isFirst = false;
    }
  };
}
