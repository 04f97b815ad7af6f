import { useTranslation } from "react-i18next";
import { french } from "./french.ts";

type FolderName = keyof typeof french.clients.folders;

function isNamed(folder: string): folder is FolderName {
	return folder in french.clients.folders;
}

/** How a folder is called on screen; one the catalogue does not know keeps its own name. */
export function useFolderLabel(): (folder: string) => string {
	const { t } = useTranslation("clients");
	return (folder) => (isNamed(folder) ? t(`folders.${folder}`) : folder);
}
