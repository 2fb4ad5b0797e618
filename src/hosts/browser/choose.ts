import type { OpenedFile } from "../port";
import { bytesOf } from "./known";
import { isCancelled, pickersOf, type FileHandle } from "./pickers";

type Options = { several: boolean; keep: (handle: FileHandle, file: File, bytes: Uint8Array) => void };

export async function readFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: await bytesOf(file) };
}

/** With the file system's own picker a file can be saved back to where it came from. */
async function withPicker(open: NonNullable<ReturnType<typeof pickersOf>["open"]>, accept: readonly string[], options: Options) {
  const types = [{ description: "Documents", accept: { "application/octet-stream": [...accept] } }];
  const handles = await open({ multiple: options.several, types });
  return Promise.all(
    handles.map(async (handle) => {
      const file = await handle.getFile();
      const opened = await readFile(file);
      return { ...opened, keep: () => options.keep(handle, file, opened.bytes) };
    }),
  );
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

/** Files the person chooses; none where they thought better of it. `accept` holds endings such as ".docx". */
export async function chooseFiles(window: Window, accept: readonly string[], options: Options): Promise<OpenedFile[]> {
  const { open } = pickersOf(window);
  if (!open) return withField(window.document, accept, options.several);
  try {
    return await withPicker(open, accept, options);
  } catch (error) {
    if (isCancelled(error)) return [];
    return withField(window.document, accept, options.several);
  }
}
