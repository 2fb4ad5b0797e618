/** The part of the File System Access API that is used here; Chromium has it, Firefox, Safari and framed pages do not. */
export type FileHandle = {
  name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void>; abort?(): Promise<void> }>;
  queryPermission?(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
};

type FileType = { description: string; accept: Record<string, string[]> };

type Pickers = {
  open?: (options: { multiple: boolean; types: FileType[] }) => Promise<FileHandle[]>;
  save?: (options: { suggestedName: string; types: FileType[] }) => Promise<FileHandle>;
};

export function pickersOf(window: Window): Pickers {
  const { showOpenFilePicker: open, showSaveFilePicker: save } = window as {
    showOpenFilePicker?: NonNullable<Pickers["open"]>;
    showSaveFilePicker?: NonNullable<Pickers["save"]>;
  };
  return { ...(open && { open: open.bind(window) }), ...(save && { save: save.bind(window) }) };
}

/** The person closed the picker: https://wicg.github.io/file-system-access/#local-filesystem */
export const isCancelled = (error: unknown) => error instanceof DOMException && error.name === "AbortError";
