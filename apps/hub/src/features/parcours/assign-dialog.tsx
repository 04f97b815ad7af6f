import { isoDay } from "@dossier/shared/formats/date";
import { modelesQuery } from "@dossier/shared/parcours/modele-queries";
import { assignParcours, removeEtapes } from "@dossier/shared/parcours/mutations";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { RadioGroup, RadioGroupItem } from "@dossier/ui/radio-group";
import { Skeleton } from "@dossier/ui/skeleton";
import { toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Chooses a template, whose steps are copied for the client on screen. */
export function AssignDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	return (
		<Dialog
			open={open}
			onOpenChange={(next) => {
				if (!next) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("assign.title")}</DialogTitle>
					<DialogDescription>{t("assign.text")}</DialogDescription>
				</DialogHeader>
				<AssignForm onDone={onClose} />
			</DialogContent>
		</Dialog>
	);
}

function AssignForm({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const modeles = useQuery(modelesQuery(useDossierClient()));
	const usable = modeles.data?.filter(({ etapes }) => etapes > 0);
	const [chosen, setChosen] = useState<string | null>(null);
	const [startsOn, setStartsOn] = useState(() => isoDay(new Date()));
	const assign = useAssignment(onDone);
	const modele = usable?.find(({ id }) => id === chosen) ?? usable?.[0];
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (modele) assign.mutate({ modeleId: modele.id, name: modele.name, startsOn });
	};
	return (
		<form noValidate onSubmit={submit} className="contents">
			<DialogBody className="flex flex-col gap-4">
				{modeles.isError && !usable ? (
					<LoadError error={modeles.error} onRetry={() => modeles.refetch()} retrying={modeles.isFetching} />
				) : !usable ? (
					<Skeleton className="h-24" />
				) : usable.length === 0 ? (
					<p>
						{t("assign.none")}{" "}
						<Link to={paths.modeles()} className="text-brand underline">
							{t("assign.compose")}
						</Link>
					</p>
				) : (
					<>
						<Field label={t("assign.modele")}>
							<RadioGroup value={modele?.id ?? ""} onValueChange={setChosen}>
								{usable.map(({ id, name, etapes, usualDays }) => (
									<RadioGroupItem
										key={id}
										value={id}
										label={name}
										description={`${t("modeles.steps", { count: etapes })} · ${t("modeles.days", { count: usualDays })}`}
									/>
								))}
							</RadioGroup>
						</Field>
						<Field label={t("assign.startsOn")} hint={t("assign.startsOnHint")}>
							<Input
								type="date"
								required
								className="w-44"
								value={startsOn}
								onChange={(event) => setStartsOn(event.target.value)}
							/>
						</Field>
					</>
				)}
				<FormError error={assign.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={assign.isPending} disabled={!modele || startsOn === ""}>
					{t("assign.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}

interface Assignment {
	readonly modeleId: string;
	readonly name: string;
	readonly startsOn: string;
}

function useAssignment(onDone: () => void) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const { id: clientId } = useCurrentClient();
	const queries = useQueryClient();
	const settle = () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] });
	const undo = useMutation({
		mutationFn: (ids: string[]) => removeEtapes(client, ids),
		onError: useErrorToast(),
		onSettled: settle,
	});
	return useMutation({
		mutationFn: ({ modeleId, startsOn }: Assignment) =>
			assignParcours(client, { clientId, modeleId, startsOn }),
		onSuccess: (ids, { name }) => {
			onDone();
			toastWithUndo({
				message: t("assign.done", { name, count: ids.length }),
				undoLabel: common("undo"),
				onUndo: () => undo.mutate(ids),
			});
		},
		onSettled: settle,
	});
}
