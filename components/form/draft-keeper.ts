import type { FormState } from "@/lib/schemas/form-state";
import type { Saving } from "./save-state";

/** After how long a rest in one's typing the words are saved. */
const rest = 800;
const firstRetry = 2_000;
const longestRetry = 30_000;

type Ways = {
  /** The form as it stands now. */
  read: () => FormData;
  send: (draft: FormData) => Promise<FormState>;
  /** `draft` is what was sent and has now been answered. */
  tell: (saving: Saving, answer?: FormState, draft?: FormData) => void;
};

/**
 * Saves a form while it is being written: one request at a time, the newest
 * words last. A save that got no answer is sent again as it was, with its key,
 * until it has one: so it can neither be lost nor doubled.
 */
export class DraftKeeper {
  private isUnsent = false;
  private isTouched = false;
  private isUnderWay = false;
  private isClashing = false;
  /** Another keeper has taken over. */
  private isRetired = false;
  /** Sent, and not answered yet. */
  private pending: FormData | null = null;
  /** What a button or a switch asks beside the text; it goes with the next save. */
  private also: string | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Those who wait to hear whether all is kept. */
  private waiting: Array<(isKept: boolean) => void> = [];

  constructor(
    private readonly ways: Ways,
    private seen: number,
  ) {}

  /** What the form says, also once it is gone from the page. */
  get words() {
    return this.ways.read();
  }

  /** The revision that the words as they stand were written on. */
  get basedOn() {
    return this.seen;
  }

  get hasUnsent() {
    return this.isUnsent || this.pending !== null;
  }

  /** An answer is still to come: until then nobody knows what of it was kept. */
  get isWaiting() {
    return this.pending !== null;
  }

  /** The page now shows this revision. It counts until one has written on an older one. */
  standOn(revision: number) {
    if (!this.isTouched) this.seen = revision;
  }

  /** What was saved up to this revision is in the form now, beside what one wrote oneself. */
  rebase(revision: number) {
    this.seen = revision;
  }

  /** The text changed, or `also` was asked, which does not wait. */
  write(also: string | null = null) {
    this.isTouched = true;
    this.isUnsent = true;
    this.also = also ?? this.also;
    this.ways.tell("unsaved");

    if (also) this.saveNow();
    else if (!this.isClashing && this.pending === null) this.saveIn(rest);
  }

  /** What is unsent goes out at once: the field was left, the network is back, a button was pressed. */
  saveNow() {
    clearTimeout(this.timer);
    if (this.isUnderWay || !this.hasUnsent) return;
    if (this.isClashing && this.also === null) return;

    void this.send(this.pending ?? this.take());
  }

  /**
   * Goes on where the keeper of the same form left off, when that form went away and has come back:
   * what has not been answered is sent again as it was, so that nobody clashes with themself.
   */
  takeOver(former: DraftKeeper) {
    this.isTouched = true;
    this.isUnsent = true;
    this.seen = former.seen;
    this.pending = former.pending;
    former.retire();
    this.saveNow();
  }

  private retire() {
    clearTimeout(this.timer);
    this.isUnsent = false;
    this.pending = null;
    this.isRetired = true;
  }

  /** Sends what is unsent, and says whether all is kept once that has been answered. */
  async keep(): Promise<boolean> {
    this.saveNow();
    if (!this.hasUnsent) return true;
    if (!this.isUnderWay) return false;

    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Two texts clash: nothing saves itself until that is settled. */
  clash() {
    clearTimeout(this.timer);
    this.isTouched = true;
    this.isUnsent = true;
    this.isClashing = true;
    this.ways.tell("unsaved");
  }

  /** Both texts were read. The form now holds the one to keep. */
  settle(revision: number, { isSaved }: { isSaved: boolean }) {
    this.isClashing = false;
    this.isUnsent = !isSaved;
    this.seen = revision;
    this.ways.tell(isSaved ? "saved" : "unsaved", { status: "idle" });
    this.saveNow();
  }

  private take() {
    const draft = this.ways.read();
    draft.set("basedOn", String(this.basedOn));
    draft.set("key", crypto.randomUUID());
    if (this.also) draft.set("also", this.also);
    this.also = null;
    this.isUnsent = false;
    return draft;
  }

  private async send(draft: FormData) {
    this.pending = draft;
    this.isUnderWay = true;
    this.ways.tell("saving");
    const answer = await this.ways.send(draft);
    this.isUnderWay = false;
    if (this.isRetired) return this.answerAll(false);

    if (answer.status === "refused" && answer.refusal === "unexpected") this.retry(answer);
    else if (answer.status === "done") this.goOn(answer, draft);
    else this.halt(answer, draft);
  }

  private retry(answer: FormState) {
    this.failures += 1;
    this.ways.tell("unsaved", answer);
    this.answerAll(false);
    this.saveIn(Math.min(firstRetry * 2 ** (this.failures - 1), longestRetry));
  }

  private goOn(answer: FormState & { status: "done" }, draft: FormData) {
    this.pending = null;
    this.failures = 0;
    this.isClashing = false;
    this.seen = answer.revision ?? this.seen;
    this.ways.tell(this.isUnsent ? "unsaved" : "saved", answer, draft);
    if (!this.isUnsent || this.isClashing) this.answerAll(!this.isUnsent);
    else this.saveIn(this.also || this.waiting.length > 0 ? 0 : rest);
  }

  /** Saving the same again would be answered the same: it waits for its writer. */
  private halt(answer: FormState, draft: FormData) {
    this.pending = null;
    this.failures = 0;
    this.isUnsent = true;
    this.isClashing = answer.status === "refused" && answer.meanwhile !== undefined;
    this.ways.tell("unsaved", answer, draft);
    this.answerAll(false);
  }

  private answerAll(isKept: boolean) {
    for (const resolve of this.waiting.splice(0)) resolve(isKept);
  }

  private saveIn(milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), milliseconds);
  }
}
