import { clientDraftQuery } from "@dossier/shared/clients/draft";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "@dossier/ui/dialog";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { CreateClientForm } from "./create-client-form.tsx";

/** The button that creates a client, and its form; the address says whether it is open, so that a link may open it. */
export function CreateClientDialog() {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const [search, setSearch] = useSearchParams();
	const setOpen = (open: boolean) => {
		setSearch(
			(current) => {
				if (open) current.set("create", "");
				else current.delete("create");
				return current;
			},
			{ replace: true },
		);
	};
	return (
		<Dialog open={search.has("create")} onOpenChange={setOpen}>
			<DialogTrigger asChild>
				<Button>
					<Plus aria-hidden="true" />
					{t("create.open")}
				</Button>
			</DialogTrigger>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("create.title")}</DialogTitle>
					<DialogDescription>{t("create.text")}</DialogDescription>
				</DialogHeader>
				<DraftedForm />
			</DialogContent>
		</Dialog>
	);
}

// The form begins with the draft, so it waits for it: typing before would write over what was kept.
function DraftedForm() {
	const { t: common } = useTranslation();
	const draft = useQuery(clientDraftQuery(useDossierClient()));
	if (draft.data !== undefined) return <CreateClientForm draft={draft.data} />;
	return (
		<DialogBody>
			{draft.isError ? (
				<LoadError error={draft.error} onRetry={() => draft.refetch()} retrying={draft.isFetching} />
			) : (
				<SkeletonRegion label={common("loading")} className="flex flex-col gap-4">
					<Skeleton className="h-control w-full" />
					<Skeleton className="h-control w-full" />
					<Skeleton className="h-control w-full" />
				</SkeletonRegion>
			)}
		</DialogBody>
	);
}
