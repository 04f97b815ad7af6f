import { createContext } from "react";

/** What a line of the navigation must know about the shell around it. */
export interface ShellState {
	/** True when the sidebar only shows icons. */
	collapsed: boolean;
}

/** The Hub's shell around a line of the navigation. */
export const ShellContext = createContext<ShellState>({ collapsed: false });

/** The id of the page's main part: where the skip link leads. */
export const mainContentId = "main-content";
