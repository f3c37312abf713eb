/** One `primary` to a page; `danger` is for what is hard to take back, and is quiet on purpose. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const shape =
  "inline-flex min-h-12 max-w-full cursor-pointer items-center justify-center gap-2 rounded-full border-2 py-2 text-balance text-center font-semibold leading-snug no-underline transition-colors print:hidden";

const looks: Record<ButtonLook, string> = {
  primary:
    "border-transparent bg-pine px-6 text-on-pine shadow-sheet hover:bg-pine-deep hover:text-on-pine",
  secondary: "border-pine bg-transparent px-6 text-pine hover:bg-pine-wash hover:text-pine-deep",
  quiet: "border-transparent bg-transparent px-3 text-pine underline hover:bg-pine-wash",
  danger:
    "border-transparent bg-transparent px-3 text-brick underline hover:bg-brick-wash hover:text-brick",
};

/** The classes of a button, for the few places that cannot use `Button` or `ButtonLink`. */
export function buttonLook(look: ButtonLook) {
  return `${shape} ${looks[look]}`;
}
