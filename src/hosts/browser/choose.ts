import type { OpenedFile } from "../port";
import { bytesOf } from "./known";
import { isCancelled, pickersOf, type FileHandle } from "./pickers";

type Options = { several: boolean; keep: (handle: FileHandle, file: File, bytes: Uint8Array) => void };

export async function readFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: await bytesOf(file) };
}

const typesOf = (accept: readonly string[]) => [
  { description: "Documents", accept: { "application/octet-stream": [...accept] } },
];

/** With the file system's own picker a file can be saved back to where it came from. */
async function readHandle(handle: FileHandle, { keep }: Options): Promise<OpenedFile> {
  const file = await handle.getFile();
  const opened = await readFile(file);
  return { ...opened, keep: () => keep(handle, file, opened.bytes) };
}

/** A hidden field of type file, which every browser and every web view has. */
function withField(document: Document, accept: readonly string[], several: boolean): Promise<OpenedFile[]> {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = accept.join(",");
  field.multiple = several;
  field.hidden = true;
  document.body.append(field);
  return new Promise<OpenedFile[]>((resolve, reject) => {
    field.addEventListener("change", () => {
      Promise.all([...(field.files ?? [])].map(readFile)).then(resolve, reject);
    });
    field.addEventListener("cancel", () => resolve([]));
    field.click();
  }).finally(() => field.remove());
}

/**
 * Files the person chooses; none where they thought better of it. `accept` holds endings such as ".docx". Rejects where a chosen file
 * cannot be read, as one that is only in the cloud: asking once more would need another click, and nobody would be asked.
 */
export async function chooseFiles(window: Window, accept: readonly string[], options: Options): Promise<OpenedFile[]> {
  const { open } = pickersOf(window);
  if (!open) return withField(window.document, accept, options.several);
  let handles: FileHandle[];
  try {
    handles = await open({ multiple: options.several, types: typesOf(accept) });
  } catch (error) {
    if (isCancelled(error)) return [];
    return withField(window.document, accept, options.several);
  }
  return Promise.all(handles.map((handle) => readHandle(handle, options)));
}
