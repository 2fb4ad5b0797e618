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

/** What stands otherwise in the manifest of an add-in for Outlook. */
const MAIL_ORDER: Record<string, readonly string[]> = {
  ...ORDER,
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions", "Rule"],
    ...["DisableEntityHighlighting", "VersionOverrides"],
  ],
  FormSettings: ["Form"],
  Form: ["DesktopSettings", "TabletSettings", "PhoneSettings"],
  DesktopSettings: ["SourceLocation", "RequestedHeight"],
  Rule: ["Rule"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  Host: ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
  Runtimes: ["Runtime"],
  Runtime: ["Override"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "LaunchEvents", "SourceLocation"],
  LaunchEvents: ["LaunchEvent"],
  Group: ["Label", "Control"],
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

type Rules = { order: Record<string, readonly string[]>; needed: Record<string, readonly string[]> };

function faultsOf(element: Element, rules: Rules): string[] {
  const name = element.localName;
  const order = rules.order[name] ?? [];
  const children = [...element.children].map((child) => child.localName);
  const misplaced = children.filter((child) => !order.includes(child)).map((child) => `${name} may not hold ${child}.`);
  const places = children.map((child) => order.indexOf(child)).filter((place) => place >= 0);
  const late = places.findIndex((place, at) => place < (places[at - 1] ?? place));
  const disorder = late < 0 ? [] : [`In ${name}, ${order[places[late] ?? 0] ?? ""} comes too late.`];
  const missing = (rules.needed[name] ?? [])
    .filter((child) => !children.includes(child))
    .map((child) => `${name} has no ${child}.`);
  const sizes = [...element.children].map((child) => child.getAttribute("size") ?? "");
  const icon = name === "Icon" && sizes.join() !== SIZES.join() ? [`An icon comes in ${sizes.join(", ")}.`] : [];
  const long = [...element.children]
    .filter((child) => (child.getAttribute("DefaultValue") ?? "").length > (LONGEST[name] ?? Infinity))
    .map((child) => `${name}: ${child.getAttribute("id") ?? ""} is too long.`);
  return [
    ...misplaced,
    ...disorder,
    ...missing,
    ...icon,
    ...long,
    ...[...element.children].flatMap((child) => faultsOf(child, rules)),
  ];
}

const PANE: Rules = { order: ORDER, needed: NEEDED };
const MAIL: Rules = {
  order: MAIL_ORDER,
  needed: {
    OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts", "FormSettings", "Rule"],
    Group: ["Label", "Control"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Supertip: ["Title", "Description"],
    Runtime: ["Override"],
  },
};

const hostsOf = (root: Element) =>
  [...root.querySelectorAll("Host")].flatMap((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type") ?? []);
const foreignTo = (root: Element, namespaces: readonly string[]) =>
  [...root.querySelectorAll("VersionOverrides")]
    .filter(({ namespaceURI }) => !namespaces.includes(namespaceURI ?? ""))
    .map(() => "Overrides of another kind of add-in.");

/** What Office would refuse in a task pane's manifest, as sentences. */
export function manifestFaults(manifest: Document): string[] {
  const root = manifest.documentElement;
  const mail = hostsOf(root).filter((host) => /mail/i.test(host));
  return [
    ...faultsOf(root, PANE),
    ...foreignTo(root, ["http://schemas.microsoft.com/office/taskpaneappversionoverrides"]),
    ...mail.map(() => "A host of Outlook's makes no add-in for Outlook here."),
  ];
}

/** What Office would refuse in the manifest of an add-in for Outlook, as sentences. */
export function mailManifestFaults(manifest: Document): string[] {
  const root = manifest.documentElement;
  const overrides = "http://schemas.microsoft.com/office/mailappversionoverrides";
  const others = hostsOf(root).filter((host) => !/mail/i.test(host));
  return [
    ...faultsOf(root, MAIL),
    ...foreignTo(root, [overrides, `${overrides}/1.1`]),
    ...others.map((host) => `${host} is no host of Outlook's.`),
  ];
}
