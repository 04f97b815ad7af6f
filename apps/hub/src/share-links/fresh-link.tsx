import { agencyQuery } from "@dossier/shared/agency/queries";
import { Button } from "@dossier/ui/button";
import { CopyButton } from "@dossier/ui/copy-button";
import { Field } from "@dossier/ui/field";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Input } from "@dossier/ui/input";
import { Skeleton } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../feedback/use-error-toast.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** A link that was just made: copied now or never. */
export function FreshLink({ token, onAnother }: { token: string; onAnother: () => void }) {
	const { t } = useTranslation("shareLinks");
	const agency = useQuery(agencyQuery(useDossierClient()));
	const tellError = useErrorToast();
	if (!agency.data) return <Skeleton className="h-20" />;
	const link = `${agency.data.portal_url}/partage#${token}`;
	return (
		<div className="flex flex-col gap-3">
			<InlineNotice tone="success" title={t("fresh.title")}>
				{t("fresh.text")}
			</InlineNotice>
			<div className="flex items-end gap-2">
				<Field label={t("fresh.label")} className="flex-1">
					<Input readOnly value={link} onFocus={(event) => event.target.select()} />
				</Field>
				<CopyButton
					value={link}
					size="md"
					label={t("fresh.copy")}
					copiedLabel={t("fresh.copied")}
					onCopyError={tellError}
				/>
			</div>
			<Button variant="ghost" size="sm" className="self-start" onClick={onAnother}>
				{t("fresh.another")}
			</Button>
		</div>
	);
}
