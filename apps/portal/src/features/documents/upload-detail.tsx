import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { formatBytes } from "@dossier/shared/formats/size";
import { useTranslation } from "react-i18next";
import { useOnline } from "../../feedback/use-online.ts";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useLocale } from "../../i18n/locale.ts";
import { NameTakenChoice } from "./name-taken-choice.tsx";

/** Where a file is, in a plain sentence; and the choice to make when its name is taken. */
export function UploadDetail({ item }: { item: UploadItem }) {
	const { t } = useTranslation(["uploads", "common"]);
	const { locale } = useLocale();
	const sentence = useSentence();
	const online = useOnline();
	switch (item.status) {
		case "queued":
			return t(online ? "uploads:state.queued" : "uploads:state.offline");
		case "uploading":
			return t("uploads:state.uploading", {
				sent: formatBytes(item.sentBytes, locale),
				total: formatBytes(item.totalBytes, locale),
			});
		case "failed": {
			if (item.error?.code === "NAME_TAKEN") return <NameTakenChoice item={item} />;
			const { title, advice, reference } = sentence(item.error);
			return [title, advice, reference && t("common:reference", { reference })].filter(Boolean).join(" ");
		}
		default:
			return t(`uploads:state.${item.status}`);
	}
}
