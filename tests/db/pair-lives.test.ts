import { test } from "vitest";
import { runLives } from "@/tests/support/run-model";

test("whatever two participants and a coordinator do, in random lives, no promise is broken", async () => {
  await runLives(60);
}, 120_000);
