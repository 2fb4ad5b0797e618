import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Where the council's sign-in comes back to: hands its answer to the page that asked, and closes the window. */
broadcastResponseToMainFrame().catch(() => undefined);
