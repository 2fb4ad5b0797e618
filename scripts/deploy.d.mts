/** What IT needs to put the folder up at an address, by file name: both manifests, and settings for three web servers. */
export function deployFiles(address: string): Record<string, string>;
