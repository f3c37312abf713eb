import "i18next";
import type * as en from "./messages-en";

// English is the type; the law of the locales holds French to it.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    strictKeyChecks: true;
    resources: typeof en;
  }
}
