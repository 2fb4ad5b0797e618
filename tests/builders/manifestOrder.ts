/**
 * What may stand in what, and in which order, in a task pane's manifest. Office loads none in which it is otherwise. Only elements that
 * a pane for Word can need are listed; one that is not listed is a fault until somebody has looked it up
 * (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering).
 */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Icon: ["Image"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
};

/** Elements without which Office shows no button, or refuses the manifest. */
const NEEDED: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "Hosts",
    "DefaultSettings",
    "Permissions",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon"],
  Supertip: ["Title", "Description"],
};

const SIZES = ["16", "32", "80"];

/** Longest values, in characters, by the reference of each element. */
const LONGEST: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };

function faultsOf(element: Element): string[] {
  const name = element.localName;
  const order = ORDER[name] ?? [];
  const children = [...element.children].map((child) => child.localName);
  const misplaced = children.filter((child) => !order.includes(child)).map((child) => `${name} may not hold ${child}.`);
  const places = children.map((child) => order.indexOf(child)).filter((place) => place >= 0);
  const late = places.findIndex((place, at) => place < (places[at - 1] ?? place));
  const disorder = late < 0 ? [] : [`In ${name}, ${order[places[late] ?? 0] ?? ""} comes too late.`];
  const missing = (NEEDED[name] ?? []).filter((child) => !children.includes(child)).map((child) => `${name} has no ${child}.`);
  const sizes = [...element.children].map((child) => child.getAttribute("size") ?? "");
  const icon = name === "Icon" && sizes.join() !== SIZES.join() ? [`An icon comes in ${sizes.join(", ")}.`] : [];
  const long = [...element.children]
    .filter((child) => (child.getAttribute("DefaultValue") ?? "").length > (LONGEST[name] ?? Infinity))
    .map((child) => `${name}: ${child.getAttribute("id") ?? ""} is too long.`);
  return [...misplaced, ...disorder, ...missing, ...icon, ...long, ...[...element.children].flatMap(faultsOf)];
}

/** What Office would refuse in a task pane's manifest, as sentences. */
export function manifestFaults(manifest: Document): string[] {
  const root = manifest.documentElement;
  const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
  const foreign = [...root.querySelectorAll("VersionOverrides")].filter(({ namespaceURI }) => namespaceURI !== overrides);
  const hosts = [...root.querySelectorAll("Host")].flatMap((host) => [host.getAttribute("Name"), host.getAttribute("xsi:type")]);
  const mail = hosts.filter((host) => /mail/i.test(host ?? ""));
  return [
    ...faultsOf(root),
    ...foreign.map(() => "Overrides of another kind of add-in."),
    ...mail.map(() => "A host of Outlook's makes no add-in for Outlook here."),
  ];
}
