import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";

/** A button that submits its form unless `type` says otherwise. It is never disabled. */
export function Button({
  look = "primary",
  className = "",
  ...props
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button {...props} className={`${buttonLook(look)} ${className}`} />;
}

/** A link that looks like a button, for a way on that changes nothing. */
export function ButtonLink({
  look = "primary",
  className = "",
  ...props
}: ComponentProps<"a"> & { href: string } & { look?: ButtonLook }) {
  return <a {...props} className={`${buttonLook(look)} ${className}`} />;
}
