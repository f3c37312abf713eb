import { askForHelp } from "@/tests/support/ask-for-help";
import { byKeyboard } from "@/tests/support/by-keyboard";
import { codeIn, codeLine } from "@/tests/support/code-letter";
import { expect, test } from "@/tests/support/e2e";
import { letterTo } from "@/tests/support/mailbox";
import { asPerson } from "@/tests/support/stack";

// Every main journey without a mouse: at each stop the focus is in sight, uncovered and outlined.
test.describe.configure({ mode: "parallel" });

test("from signing in to a first meeting, an agreement, a doubt and an ending, by keyboard alone", async ({
  pair,
  openAs,
  page: mentor,
}) => {
  test.setTimeout(240_000);
  const { reach, press, write } = byKeyboard(mentor);
  const heading = (name: string | RegExp) => mentor.getByRole("heading", { level: 1, name });
  const here = `/fr/pairs/${pair.id}`;

  const since = new Date();
  await mentor.goto("/fr/sign-in");
  await write(/^Votre adresse de courriel/, pair.mentor.email);
  await press("Recevoir un code");
  await mentor.waitForURL("**/sign-in/code");
  const letter = await letterTo(pair.mentor.email, since, codeLine);
  await write(/^Code reçu par courriel/, codeIn(letter.text));
  await press("Ouvrir ma session");
  await expect(heading("Mon espace de mentorat")).toBeVisible();

  await mentor.goto(`${here}/prepare`);
  await write(/^Qu’espérez-vous retirer/, "Apprendre à écouter");
  await expect(mentor.getByText("Enregistré", { exact: true }).first()).toBeVisible();

  await mentor.goto(`${here}/meeting`);
  await press("Entrer dans la rencontre");
  await expect(heading("Accueil")).toBeVisible();
  await press(/^Continuer/);
  await expect(heading("Faire connaissance")).toBeVisible();
  await press(/^Nous en avons parlé/);
  await expect(mentor.getByRole("button", { pressed: true }).first()).toBeVisible();

  await mentor.goto(`${here}/agreement/schedule`);
  await reach(/^Une fois par mois|^Toutes les/);
  await mentor.keyboard.press("Space");
  await write(/notre calendrier/, "Le mardi, à midi");
  await press("Enregistrer");
  await expect(mentor.getByText("Enregistré", { exact: true })).toBeVisible();

  await mentor.goto(`${here}/agreement/confirm`);
  await press("Confirmer l’entente");
  await expect(mentor.getByRole("alert").filter({ has: mentor.getByRole("link") })).toBeFocused();
  await press(/J’ai lu cette version/, "Space");
  await press("Confirmer l’entente");
  await expect(mentor.getByText("Vous avez dit oui.").first()).toBeVisible();

  await asPerson(pair.mentor.id, (client) =>
    client.query("insert into meetings_held values ($1, $2, 1, now() - interval '2 days')", [
      pair.id,
      pair.programId,
    ]),
  );
  await mentor.goto(`${here}/fit-check`);
  await press(/^Il me convient/, "Space");
  await press("Enregistrer ma réponse");
  await expect(mentor.getByText("C’est noté, pour vous seulement.")).toBeVisible();

  await mentor.goto("/fr/space");
  await press(/^Autres choix pour/);
  await press("Mettre fin à la relation…");
  await expect(heading("Fin de la relation")).toBeVisible();
  await press("Voir comment y mettre fin");
  await expect(heading(/^Mettre fin à la relation avec/)).toBeVisible();
  await write(/^Votre raison/, "Nos horaires ne s’accordent pas.");
  await press("Envoyer ma demande");
  await expect(
    mentor.getByText("Votre demande est entre les mains de la coordination"),
  ).toBeVisible();

  // The other hears nothing of it.
  const mentee = await openAs(pair.mentee, "/space");
  await expect(mentee.getByRole("main")).not.toContainText(/asked to end/i);
});

test("the coordination's journey from an answer to a reminder and an import, by keyboard alone", async ({
  pair,
  coordination,
  openAs,
}) => {
  test.setTimeout(180_000);
  await asPerson(pair.mentor.id, (client) =>
    client.query("insert into meetings_held values ($1, $2, 1, now() - interval '20 days')", [
      pair.id,
      pair.programId,
    ]),
  );
  const request = await askForHelp(pair, pair.mentee);
  const desk = await openAs(coordination, `/programs/${pair.programId}/help/${request}`);
  const { reach, press, write } = byKeyboard(desk);
  const heading = desk.getByRole("heading", { level: 1 });

  await press("Prendre en charge");
  await expect(desk.getByText(/^Prise en charge par vous/)).toBeVisible();
  await press("Noter que j’ai répondu");
  await expect(desk.getByText(/La coordination a noté sa réponse/).first()).toBeVisible();

  await desk.goto(`/fr/programs/${pair.programId}?reason=no-agreement`);
  await reach("Afficher");
  await press("Toutes les dyades");
  await expect(heading).toHaveText("Toutes les dyades");
  await write(/^Nom/, pair.mentor.name);
  await press("Afficher");
  await expect(desk).toHaveURL(/name=/);
  await press(new RegExp(pair.mentor.name));
  await expect(heading).toContainText(pair.mentor.name);
  await press(/rappel/i);
  await expect(heading).toHaveText(/Rappel à relire/);
  await press(/^Envoyer/);
  await expect(desk.getByText(/rappel/i).first()).toBeVisible();

  await desk.goto(`/fr/programs/${pair.programId}/import`);
  await press("Vérifier le fichier");
  await expect(desk.getByText("Choisissez un fichier.").first()).toBeVisible();
  // Enter opens the browser's own chooser, which is not ours to walk through.
  await reach(/^Fichier CSV/);
  const file = Buffer.from(
    [
      "Mentor;Courriel du mentor;Personne mentorée;Courriel de la personne mentorée",
      `Éloïse L’Œuvre;eloise.${pair.id}@example.org;Noé Côté;noe.${pair.id}@example.org`,
    ].join("\n"),
  );
  await desk
    .getByLabel("Fichier CSV")
    .setInputFiles({ name: "dyades.csv", mimeType: "text/csv", buffer: file });
  await press("Vérifier le fichier");
  await expect(desk.getByRole("button", { name: "Importer 1 dyade" })).toBeVisible();
  await press("Importer 1 dyade");
  await expect(heading).toHaveText("Le fichier est importé");
});
