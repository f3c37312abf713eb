import { readAddress } from "@/lib/domain/address";
import { findOwnerUrl } from "./apart";
import { appoint, foundProgram, listPrograms } from "./founding";
import { withClient } from "./postgres/roles";

/**
 * `npm run coordination` lists the programs, and who coordinates each.
 * `npm run coordination -- ADDRESS NAME "Nom du programme" "Program’s name"` founds one, with its first coordinator.
 * `npm run coordination -- ADDRESS NAME ID` has somebody coordinate a program that is there.
 * A letter tells whoever is named how to come in.
 */
const [address = "", name = "", ...program] = process.argv.slice(3);
const ownerUrl = await findOwnerUrl();

if (address === "") {
  const programs = await withClient(ownerUrl, listPrograms);
  if (programs.length === 0)
    console.log("There is no program yet. Found one with its coordinator:");
  for (const { id, fr, en, coordinators } of programs) {
    console.log(`${id}  ${fr} · ${en}`);
    console.log(`  ${coordinators.join(", ") || "Nobody coordinates it. Name somebody:"}`);
  }
  console.log(`\n  ${usage()}`);
} else {
  const done = await nameThem();
  console[done.ok ? "log" : "error"](done.said);
  if (!done.ok) process.exitCode = 1;
}

async function nameThem() {
  const read = readAddress(address);
  if ("fault" in read) return { ok: false, said: `"${address}" is no email address.` };

  const [first, second] = program;
  const person = { email: read.address, name };
  if (name === "" || !first) return { ok: false, said: usage() };

  return withClient(ownerUrl, async (client) => {
    if (second) {
      const id = await foundProgram(client, { fr: first, en: second }, person);
      return { ok: true, said: `Founded: ${id}. A letter tells ${person.email} how to come in.` };
    }
    return (await appoint(client, first, person))
      ? { ok: true, said: `${person.email} coordinates it. A letter tells them how to come in.` }
      : { ok: false, said: `There is no program ${first}. npm run coordination lists them.` };
  });
}

function usage() {
  return `npm run coordination -- ana@example.org "Ana Côté" "Nom du programme" "Program’s name", or its id`;
}
