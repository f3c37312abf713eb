import type { TextKey, TextPart } from "@/lib/domain/program-words";

export function guidePath(programId: string) {
  return `/programs/${programId}/settings/guide`;
}

export function textPath(programId: string, key: TextKey) {
  return `${guidePath(programId)}/${key}`;
}

export function previewPath(programId: string, part: TextPart) {
  return `${guidePath(programId)}/preview/${part}`;
}
