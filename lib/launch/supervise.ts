import { claimFolder } from "./claim";
import { hasProgram, isDemonstration, isInhabited, openDatabase, prepareTables } from "./database";
import { keepRunning } from "./keep-running";
import { refuseTakenPorts } from "./ports";
import { run } from "./program";
import { keepKeys, keepSecret } from "./secret";
import { readSettings, type Settings } from "./settings";
import { stopTogether } from "./stop-together";
import { surroundings } from "./surroundings";
import { welcome } from "./welcome";

/**
 * Starts everything that Tandem needs, in order, and stops it in the opposite
 * order: on Ctrl-C, on `kill`, when a part gives up, and when this start fails.
 */
const stopping = stopTogether();
const say = (message: string) => console.log(message);
const giveUp = (reason: string) => stopping.stop(reason);

try {
  await superviseAll(readSettings(process.env));
} catch (error) {
  await stopping.stop(error instanceof Error ? error.message : String(error));
}

async function superviseAll(settings: Settings) {
  await refuseTakenPorts(settings);
  if (!settings.databaseUrl) stopping.add(await claimFolder(settings.dataFolder));
  const secret = settings.secret ?? (await keepSecret(settings.dataFolder));
  const keys = settings.keys ?? (await keepKeys(settings.dataFolder));

  const database = await openDatabase(settings, secret, { say, giveUp });
  stopping.add(database.stop);
  const { appUrl, workerUrl } = await prepareTables(settings, {
    ownerUrl: database.ownerUrl,
    secret,
    keys,
  });

  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...surroundings(settings, { secret, keys, workerUrl }),
    PORT: String(settings.port),
    HOST: settings.host,
    MAIL_PORT: String(settings.mailPort),
    MAIL_WEB_PORT: String(settings.mailWebPort),
    DATABASE_APP_URL: appUrl,
  };
  const ownerEnv = { ...env, DATABASE_URL: database.ownerUrl };
  // What serves requests never learns the owner's way into the database.
  delete env.DATABASE_URL;

  const needsPeople = settings.wantsDemonstration && !(await isInhabited(database.ownerUrl));
  if (needsPeople) await run("demonstration", ownerEnv);
  if (!settings.smtpUrl) await keep("mail", env);
  await keep("application", env);

  const { ownerUrl } = database;
  const [isDemo, isFounded] = await Promise.all([isDemonstration(ownerUrl), hasProgram(ownerUrl)]);
  say(welcome(settings, { isDemonstration: isDemo, hasProgram: isFounded }));
}

async function keep(program: "mail" | "application", env: NodeJS.ProcessEnv) {
  const kept = await keepRunning(program, env, giveUp);
  stopping.add(kept.stop);
}
