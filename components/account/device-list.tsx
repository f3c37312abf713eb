import { OneButtonForm } from "@/components/form/one-button-form";
import { Tag } from "@/components/ui/tag";
import type { FormAction } from "@/lib/schemas/form-state";

export type DeviceWords = {
  key: string;
  signedIn: string;
  lastSeen: string;
  thisOne: string | null;
};

/** Where one is signed in, the latest first; each other one can be closed from here. */
export function DeviceList({
  devices,
  end,
  words,
}: {
  devices: ReadonlyArray<DeviceWords>;
  end: FormAction;
  words: { end: string };
}) {
  return (
    <ul className="grid divide-y divide-line">
      {devices.map(({ key, signedIn, lastSeen, thisOne }) => (
        <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <span className="grid" id={`device-${key}`}>
            <span className="font-semibold">{signedIn}</span>
            <span className="text-ink-soft text-sm">{lastSeen}</span>
          </span>
          {thisOne ? (
            <Tag>{thisOne}</Tag>
          ) : (
            <OneButtonForm
              action={end}
              look="quiet"
              fields={{ device: key }}
              describedBy={`device-${key}`}
            >
              {words.end}
            </OneButtonForm>
          )}
        </li>
      ))}
    </ul>
  );
}
