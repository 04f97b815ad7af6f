import { publishConsentementTexte } from "@dossier/shared/consentements/mutations";
import type { ConsentementKind } from "@dossier/shared/consentements/queries";
import { textDifference } from "@dossier/shared/documents/text-difference";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { DifferenceBlock } from "@dossier/ui/difference-block";
import { ScrollRegion } from "@dossier/ui/scroll-region";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface PublishDialogProps {
	kind: ConsentementKind;
	/** The number the new version gets. */
	version: number;
	before: string;
	after: string;
	onClose: () => void;
}

/** Says what publishing means for the clients and what changes, before it is done: a published text stays. */
export function PublishDialog({ kind, version, before, after, onClose }: PublishDialogProps) {
	const { t } = useTranslation("consentements");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const publish = useMutation({
		mutationFn: () => publishConsentementTexte(client, { kind, body: after }),
		onSuccess: (published) => {
			toast.success(t("published", { version: published }));
			onClose();
			return queries.invalidateQueries({ queryKey: ["consentements", "versions", kind] });
		},
	});
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
			title={t(`${kind}.publishTitle`, { version })}
			description={t(`${kind}.publishText`)}
			confirmLabel={t("confirm")}
			cancelLabel={common("cancel")}
			destructive={false}
			pending={publish.isPending}
			onConfirm={() => publish.mutate()}
		>
			{before ? <Changes before={before} after={after} /> : null}
			<FormError error={publish.error} />
		</AlertDialog>
	);
}

function Changes({ before, after }: { before: string; after: string }) {
	const { t } = useTranslation("versions");
	const difference = useQuery({
		queryKey: ["text-difference", before, after],
		queryFn: () => textDifference(before, after),
		gcTime: 0,
	});
	if (difference.data === undefined) return null;
	if (difference.data === null) return <p className="text-sm">{t("tooDifferent")}</p>;
	const labels = {
		added: t("added"),
		removed: t("removed"),
		alike: (count: number) => t("alike", { count }),
	};
	return (
		<ScrollRegion label={t("changes")} className="max-h-64 rounded-lg border text-sm">
			{difference.data.map((block, position) => (
				<DifferenceBlock key={position} block={block} labels={labels} />
			))}
		</ScrollRegion>
	);
}
