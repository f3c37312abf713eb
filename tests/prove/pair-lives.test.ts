import { test } from "vitest";
import { runLives } from "@/tests/support/run-model";

test("whatever two participants and a coordinator do, in 500 random lives, no promise is broken", async () => {
  await runLives(500);
}, 3_600_000);
