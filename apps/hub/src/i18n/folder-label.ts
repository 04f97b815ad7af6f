import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import type { french } from "./french.ts";

type FolderName = keyof typeof french.clients.folders;

function isNamed(folder: string, texts: i18n): folder is FolderName {
	return texts.exists(`clients:folders.${folder}`);
}

/** How a folder is called on screen; one the catalogue does not know keeps its own name. */
export function useFolderLabel(): (folder: string) => string {
	const { t, i18n } = useTranslation("clients");
	return (folder) => (isNamed(folder, i18n) ? t(`folders.${folder}`) : folder);
}
