import { endClientView } from "@dossier/shared/client-views/mutations";
import { formatTime } from "@dossier/shared/formats/date";
import { Button } from "@dossier/ui/button";
import { useMutation } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import type { ClientView } from "./client-view.ts";

/** Says all the time that this is somebody else's portal, and closes it. */
export function ClientViewBanner({ view }: { view: ClientView }) {
	const { t } = useTranslation("clientView");
	const { locale } = useLocale();
	const client = useDossierClient();
	const close = useMutation({
		mutationFn: () => endClientView(client, view.viewId),
		meta: { reads: true },
		onSettled: () => window.close(),
	});
	return (
		<section
			aria-label={t("banner.label")}
			className="sticky top-0 z-50 flex flex-wrap items-center gap-x-3 gap-y-1 border-warning-border border-b bg-warning-soft px-gutter py-2 text-sm [&>svg]:text-warning"
		>
			<Eye aria-hidden="true" className="size-4 shrink-0" />
			<p className="min-w-0 flex-1 basis-56">
				<strong>{t("banner.title", { client: view.clientNom, name: view.memberName })}</strong>{" "}
				{t("banner.text", { time: formatTime(view.expiresAt, locale) })}
			</p>
			<Button size="sm" variant="secondary" pending={close.isPending} onClick={() => close.mutate()}>
				{t("banner.close")}
			</Button>
		</section>
	);
}
