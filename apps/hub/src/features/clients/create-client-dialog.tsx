import { createClientRecord } from "@dossier/shared/clients/mutations";
import { clientSchema, type ClientFields as Values } from "@dossier/shared/clients/schema";
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
	DialogTrigger,
} from "@dossier/ui/dialog";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientFields } from "./client-fields.tsx";
import { type ClientInput, emptyClient } from "./client-input.ts";

/** The button that creates a client, and its form. */
export function CreateClientDialog() {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	return (
		<Dialog>
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
				<CreateClientForm />
			</DialogContent>
		</Dialog>
	);
}

function CreateClientForm() {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const form = useForm<ClientInput, unknown, Values>({
		resolver: zodResolver(clientSchema),
		defaultValues: emptyClient,
	});
	const create = useMutation({
		mutationFn: (fields: Values) => createClientRecord(client, fields),
		onSuccess: (created) => {
			void queries.invalidateQueries({ queryKey: ["clients"] });
			toast.success(t("create.done", { name: created.nom }));
			void navigate(paths.client(created.id));
		},
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => create.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<ClientFields form={form} />
				<FormError error={create.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={create.isPending}>
					{t("create.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}
