/**
 * The parts by which Word opens the pane with a document of ours (MS-OWEXML 2.2; learn.microsoft.com, "Automatically open a task
 * pane with a document"). Only for papers that stay in the team: elsewhere there is no such pane, and nobody need know of it.
 */

/** The add-in as manifest.xml has it; a test holds the two together. */
const ADD_IN = { id: "6f1c3f1e-4d0b-4a58-9b8e-2a5d6c9f7e31", version: "1.0.0.0" };

/** The property that says so, and the name of Word's setting that switches it off and on. */
export const OPENS_ITSELF = "Office.AutoShowTaskpaneWithDocument";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.microsoft.com/office";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const FOLDER = "word/webextensions";

/** Any GUID will do: it tells this use of the add-in from others in one document. */
const INSTANCE = "{9A1E6B54-3C0F-4E6B-8D27-5B0F2C7A4E19}";

/** Not shown as such but by the setting, so that somebody can switch it off; where the add-in is missing nothing is shown at all. */
const TASKPANES =
  `<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">` +
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref ${R} r:id="rId1"/></wetp:taskpane>` +
  `</wetp:taskpanes>`;

const WEB_EXTENSION =
  `<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="${INSTANCE}">` +
  `<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/>` +
  `<we:properties><we:property name="${OPENS_ITSELF}" value="true"/></we:properties><we:bindings/><we:snapshot ${R}/>` +
  `</we:webextension>`;

const relationship = (type: string, target: string) =>
  `<Relationship Id="rId1" Type="${OFFICE}/2011/relationships/${type}" Target="${target}"/>`;

/** The parts, by their path. */
export const WEB_EXTENSION_PARTS: readonly [string, string][] = [
  [`${FOLDER}/taskpanes.xml`, DECLARATION + TASKPANES],
  [`${FOLDER}/webextension1.xml`, DECLARATION + WEB_EXTENSION],
  [
    `${FOLDER}/_rels/taskpanes.xml.rels`,
    `${DECLARATION}<Relationships xmlns="${RELATIONS}">${relationship("webextension", "webextension1.xml")}</Relationships>`,
  ],
];

const override = (name: string, type: string) =>
  `<Override ContentType="application/vnd.ms-office.${type}+xml" PartName="/${FOLDER}/${name}"/>`;

/** What is added to the list of content types … */
export const WEB_EXTENSION_TYPES =
  override("taskpanes.xml", "webextensiontaskpanes") + override("webextension1.xml", "webextension");

/** … and to the relationships of the package. */
export const WEB_EXTENSION_RELATION = relationship("webextensiontaskpanes", `${FOLDER}/taskpanes.xml`).replace(
  'Id="rId1"',
  'Id="rIdPane"',
);
