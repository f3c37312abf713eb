import { Icon } from "./icon";

export type Step = {
  id: string;
  name: string;
  /** Said after the name, for instance the minutes. */
  note?: string;
  /** The state in words, for those who do not see it: "done", "you are here", "to come". */
  state: string;
  isCurrent?: boolean;
  isDone?: boolean;
  href?: string;
};

/** Where one is among a few steps. Narrow screens show the name of the current step only. */
export function StepIndicator({ label, steps }: { label: string; steps: ReadonlyArray<Step> }) {
  const current = steps.find(({ isCurrent }) => isCurrent);

  return (
    <nav aria-label={label} className="max-w-column print:hidden">
      <ol className="flex items-start gap-1.5 sm:gap-2">
        {steps.map((step, index) => (
          <li key={step.id} className="min-w-0 flex-1">
            <StepPlace step={step} number={index + 1} />
          </li>
        ))}
      </ol>
      {current && (
        <p aria-hidden="true" className="mt-1 flex justify-between gap-3 sm:hidden">
          <span className="font-bold">{current.name}</span>
          <span className="text-ink-soft text-sm">{current.note}</span>
        </p>
      )}
    </nav>
  );
}

function StepPlace({ step, number }: { step: Step; number: number }) {
  const { name, note, state, isCurrent, isDone, href } = step;
  const look = `group flex min-h-12 flex-col gap-1 border-t-4 pt-2.5 no-underline ${
    isCurrent || isDone ? "border-pine" : "border-line"
  } ${isCurrent ? "text-ink" : "text-ink-soft"}`;
  const words = (
    <>
      <span
        className={`grid size-7 shrink-0 place-content-center rounded-full border-2 font-bold text-sm leading-none ${
          isCurrent ? "border-pine bg-pine text-on-pine" : "border-edge"
        }`}
      >
        {isDone && !isCurrent ? <Icon name="check" className="size-4" /> : number}
      </span>
      <span
        className={`${isCurrent ? "font-bold" : ""} sr-only leading-snug group-hover:underline sm:not-sr-only`}
      >
        {name}
      </span>
      {note && <span className="hidden text-sm leading-snug sm:block">{note}</span>}
      <span className="sr-only">{state}</span>
    </>
  );

  if (!href) return <span className={look}>{words}</span>;
  return (
    <a href={href} aria-current={isCurrent ? "step" : undefined} className={look}>
      {words}
    </a>
  );
}
