import { Tag } from "@/components/ui/tag";

export type DeviceWords = {
  key: string;
  signedIn: string;
  lastSeen: string;
  thisOne: string | null;
};

/** Where one is signed in, the latest first. */
export function DeviceList({ devices }: { devices: ReadonlyArray<DeviceWords> }) {
  return (
    <ul className="grid divide-y divide-line">
      {devices.map(({ key, signedIn, lastSeen, thisOne }) => (
        <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <span className="grid">
            <span className="font-semibold">{signedIn}</span>
            <span className="text-ink-soft text-sm">{lastSeen}</span>
          </span>
          {thisOne && <Tag>{thisOne}</Tag>}
        </li>
      ))}
    </ul>
  );
}
