import { createContext } from "react";

/** How many notifications the person has not read; every page writes it into the tab's title. */
export const UnreadCountContext = createContext(0);
