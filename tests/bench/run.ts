/** `npm run bench` measures live updates, `npm run bench -- desk` the coordinator's pages: after a build and on an idle machine. */
const benches = { live: () => import("./live"), desk: () => import("./desk") };

const asked = process.argv[2] ?? "live";
if (!(asked in benches)) throw new Error(`There is no bench of ${asked}`);
await benches[asked as keyof typeof benches]();
