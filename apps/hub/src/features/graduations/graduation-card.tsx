import type { Tables } from "@dossier/shared/database.types";
import { formatDateTime } from "@dossier/shared/formats/date";
import { revertGraduation } from "@dossier/shared/graduations/mutations";
import { graduationQuery } from "@dossier/shared/graduations/queries";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { GraduationCap, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { GraduateDialog } from "./graduate-dialog.tsx";

/** The way from the Lab to One: to prepare it, or what was done and how long it can be taken back. */
export function GraduationCard() {
	const { t } = useTranslation("graduations");
	const shown = useCurrentClient();
	const { role } = useCurrentStaff();
	const graduation = useQuery(graduationQuery(useDossierClient(), shown.id));
	const [preparing, setPreparing] = useState(false);
	useTableChanges({
		table: "graduations",
		filter: `client_id=eq.${shown.id}`,
		queryKeys: [["graduations"], ["clients"], ["parcours", "etapes"], ["modules", shown.id]],
	});
	const mayGraduate = rolePermissions(role).graduate;
	if (shown.parcours === "one") {
		return graduation.data ? <Graduated graduation={graduation.data} mayRevert={mayGraduate} /> : null;
	}
	if (!mayGraduate || shown.statut === "archive" || shown.statut === "suspendu") return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("offer.title")}</CardTitle>
				<CardDescription>{t("offer.text")}</CardDescription>
			</CardHeader>
			<CardContent>
				<Button variant="soft" onClick={() => setPreparing(true)}>
					<GraduationCap aria-hidden="true" />
					{t("offer.action")}
				</Button>
			</CardContent>
			{preparing ? <GraduateDialog onClose={() => setPreparing(false)} /> : null}
		</Card>
	);
}

interface GraduatedProps {
	graduation: Tables<"graduations">;
	mayRevert: boolean;
}

function Graduated({ graduation, mayRevert }: GraduatedProps) {
	const { t } = useTranslation("graduations");
	const { locale } = useLocale();
	const revertible = mayRevert && new Date(graduation.revertible_until) > new Date();
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("done.title")}</CardTitle>
				<CardDescription>
					{t("done.text", {
						name: graduation.graduated_by_name,
						date: formatDateTime(graduation.graduated_at, locale),
					})}
				</CardDescription>
			</CardHeader>
			{revertible ? (
				<CardContent className="flex flex-col items-start gap-2">
					<p className="text-muted-foreground text-sm">
						{t("revert.until", { date: formatDateTime(graduation.revertible_until, locale) })}
					</p>
					<RevertButton graduation={graduation} />
				</CardContent>
			) : null}
		</Card>
	);
}

function RevertButton({ graduation }: { graduation: Tables<"graduations"> }) {
	const { t } = useTranslation("graduations");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const [asking, setAsking] = useState(false);
	const revert = useMutation({
		mutationFn: () => revertGraduation(client, graduation.id),
		onSuccess: () => {
			setAsking(false);
			toast.success(t("revert.done"));
		},
		onSettled: () => queries.invalidateQueries(),
	});
	return (
		<AlertDialog
			trigger={
				<Button variant="secondary" size="sm">
					<Undo2 aria-hidden="true" />
					{t("revert.action")}
				</Button>
			}
			open={asking}
			onOpenChange={setAsking}
			title={t("revert.title")}
			description={t("revert.text")}
			confirmLabel={t("revert.action")}
			cancelLabel={common("cancel")}
			destructive={false}
			pending={revert.isPending}
			onConfirm={() => revert.mutate()}
		>
			<FormError error={revert.error} />
		</AlertDialog>
	);
}
