/** The only two addresses of Microsoft's that this toolkit knows; the policy of the page names them too (scripts/policy.mjs). */
export const GRAPH = "https://graph.microsoft.com/v1.0";
export const LOGIN = "https://login.microsoftonline.com";

/**
 * The one right that is asked for, beside knowing who signs in: to read the files that the person may read anyway, whoever's they are. It is
 * enough to search, list and read them (docs/decisions/0033).
 */
export const RIGHTS: readonly string[] = ["https://graph.microsoft.com/Files.Read.All"];
