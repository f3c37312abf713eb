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
  tell: (saving: Saving, answer?: FormState) => void;
};

/**
 * Saves a form while it is being written: one request at a time, the newest
 * words last. A save that got no answer is sent again as it was until it has
 * one, so that it can neither be lost nor taken for somebody else's.
 */
export class DraftKeeper {
  private isUnsent = false;
  private isTouched = false;
  private isUnderWay = false;
  private isClashing = false;
  /** Sent, and not answered yet. */
  private pending: FormData | null = null;
  /** What a button or a switch asks beside the text; it goes with the next save. */
  private also: string | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ways: Ways,
    private seen: number,
  ) {}

  /** The revision that the words as they stand were written on. */
  get basedOn() {
    return this.seen;
  }

  get hasUnsent() {
    return this.isUnsent || this.pending !== null;
  }

  /** The page now shows this revision. It counts until one has written on an older one. */
  standOn(revision: number) {
    if (!this.isTouched) this.seen = revision;
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

  /** The answer that the page came with was a clash: nothing saves itself until it is settled. */
  clash() {
    this.isTouched = true;
    this.isUnsent = true;
    this.isClashing = true;
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

    if (answer.status === "refused" && answer.refusal === "unexpected") this.retry(answer);
    else if (answer.status === "done") this.goOn(answer);
    else this.halt(answer);
  }

  private retry(answer: FormState) {
    this.failures += 1;
    this.ways.tell("unsaved", answer);
    this.saveIn(Math.min(firstRetry * 2 ** (this.failures - 1), longestRetry));
  }

  private goOn(answer: FormState & { status: "done" }) {
    this.pending = null;
    this.failures = 0;
    this.isClashing = false;
    this.seen = answer.revision ?? this.seen;
    this.ways.tell(this.isUnsent ? "unsaved" : "saved", answer);
    if (this.isUnsent) this.saveIn(this.also ? 0 : rest);
  }

  /** Saving the same again would be answered the same: it waits for its writer. */
  private halt(answer: FormState) {
    this.pending = null;
    this.failures = 0;
    this.isUnsent = true;
    this.isClashing = answer.status === "refused" && answer.meanwhile !== undefined;
    this.ways.tell("unsaved", answer);
  }

  private saveIn(milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), milliseconds);
  }
}
