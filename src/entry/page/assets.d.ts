/** Files that are served beside the page; the import is their address. */
declare module "*.docx" {
  const address: string;
  export default address;
}
