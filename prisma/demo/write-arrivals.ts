import { privacyNoticeVersion } from "@/lib/domain/sign-in";
import type { Half } from "./pairs";
import type { Writer } from "./writer";

const halves: ReadonlyArray<Half> = ["mentor", "mentee"];

/** Each of the two agrees to the privacy notice the day after they were matched, unless they are still awaited. */
export async function writeArrivals({ demo, as, at }: Writer) {
  for (const half of halves.filter((half) => !demo.awaited?.includes(half))) {
    await as(half, (db, personId) =>
      db.consent.createMany({
        data: { personId, noticeVersion: privacyNoticeVersion, agreedAt: at(demo.matched + 1) },
        skipDuplicates: true,
      }),
    );
  }
}
