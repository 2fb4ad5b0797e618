import type { Library } from "../port";
import { filesLibrary, type FolderFile } from "./files";

/** The part of the File System Access API used here: https://wicg.github.io/file-system-access/ */
type Directory = { kind: "directory"; name: string; values(): AsyncIterable<Directory | OneFile> };
type OneFile = { kind: "file"; name: string; getFile(): Promise<File> };

const FOLDER = "a folder";
const FILES = "chosen files";

async function* within(directory: Directory, path: string): AsyncIterable<FolderFile> {
  for await (const entry of directory.values()) {
    const at = `${path}${entry.name}`;
    if (entry.kind === "directory") yield* within(entry, `${at}/`);
    else yield { path: at, file: () => entry.getFile() };
  }
}

async function* each(files: readonly File[]): AsyncIterable<FolderFile> {
  for (const [at, file] of files.entries()) {
    yield {
      path: file.webkitRelativePath === "" ? `${String(at).padStart(6, "0")}/${file.name}` : file.webkitRelativePath,
      file: () => Promise.resolve(file),
    };
  }
}

/** Files that were chosen one by one. */
export const libraryOfFiles = (files: readonly File[]): Library => filesLibrary(FILES, () => each(files));

/** A hidden field, which every browser and every web view has; `folder` lets it take a whole one. */
function byField(document: Document, folder: boolean): Promise<readonly File[]> {
  const field = document.createElement("input");
  field.type = "file";
  field.multiple = true;
  if (folder) field.webkitdirectory = true;
  else field.accept = ".docx,.doc,.json";
  field.hidden = true;
  document.body.append(field);
  return new Promise<readonly File[]>((resolve) => {
    field.addEventListener("change", () => resolve([...(field.files ?? [])]));
    field.addEventListener("cancel", () => resolve([]));
    field.click();
  }).finally(() => field.remove());
}

/** Several files; undefined where the person thought better of it. */
export async function chooseFiles(window: Window): Promise<Library | undefined> {
  const files = await byField(window.document, false);
  return files.length === 0 ? undefined : libraryOfFiles(files);
}

/** A folder with all that is in it; undefined where the person thought better of it. */
export async function chooseFolder(window: Window): Promise<Library | undefined> {
  const { showDirectoryPicker: pick } = window as { showDirectoryPicker?: (options: { mode: "read" }) => Promise<Directory> };
  if (pick) {
    try {
      const directory = await pick.call(window, { mode: "read" });
      return filesLibrary(FOLDER, () => within(directory, ""));
    } catch (fault) {
      // Closed by the person; anything else (a pane in a frame of another origin may not ask) is tried the other way.
      if (fault instanceof DOMException && fault.name === "AbortError") return undefined;
    }
  }
  const files = await byField(window.document, true);
  return files.length === 0 ? undefined : filesLibrary(FOLDER, () => each(files));
}

/** What a drop is made of: https://wicg.github.io/entries-api/ */
async function* dropped(entries: readonly FileSystemEntry[]): AsyncIterable<FolderFile> {
  for (const entry of entries) {
    if (entry.isFile) {
      yield {
        path: entry.fullPath,
        file: () => new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      };
    } else if (entry.isDirectory) {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      // Told in batches of a hundred, until there are none.
      for (;;) {
        const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
        if (batch.length === 0) break;
        yield* dropped(batch);
      }
    }
  }
}

/** Files and folders that were dropped; to be asked while the drop is handled, since its entries are gone after that. */
export function libraryOfDrop(items: DataTransferItemList): Library | undefined {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return undefined;
  return filesLibrary(entries.some(({ isDirectory }) => isDirectory) ? FOLDER : FILES, () => dropped(entries));
}
