import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { updateOwnSettings } from "@dossier/shared/staff/mutations";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useCurrentStaff } from "../access/current-staff.ts";
import { FormError } from "../feedback/form-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { CursorLinkPreview } from "./cursor-link-preview.tsx";

const examples = [
	"C:\\Clients",
	"/Users/mikl/Clients",
	"/home/mikl/Clients",
	"\\\\serveur\\Clients",
] as const;

function isUsable(root: string): boolean {
	return cursorLink(root, "client") !== null;
}

/** Empty forgets the folder; anything else must be a complete path of at most 500 characters. */
const formSchema = z.object({
	clientsRoot: z
		.string()
		.trim()
		.max(500)
		.refine((root) => root === "" || isUsable(root)),
});

interface ClientsRootFormProps {
	/** The folder the live preview of the link is made with. */
	exampleSlug: string;
	submitLabel: string;
	onSaved: (clientsRoot: string) => void;
}

/** Where this person keeps the clients' folders on their own computer. */
export function ClientsRootForm({ exampleSlug, submitLabel, onSaved }: ClientsRootFormProps) {
	const { t } = useTranslation("settings");
	const client = useDossierClient();
	const queries = useQueryClient();
	const staff = useCurrentStaff();
	const form = useForm({
		resolver: zodResolver(formSchema),
		defaultValues: { clientsRoot: staff.clients_root ?? "" },
	});
	const typed = useWatch({ control: form.control, name: "clientsRoot" });
	const save = useMutation({
		mutationFn: ({ clientsRoot }: { clientsRoot: string }) =>
			updateOwnSettings(client, { userId: staff.user_id, clientsRoot: clientsRoot || null }),
		onSuccess: async (_saved, { clientsRoot }) => {
			await queries.invalidateQueries({ queryKey: ["session", "staff"] });
			onSaved(clientsRoot);
		},
	});
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((values) => save.mutate(values))}
			className="flex flex-col gap-4"
		>
			<Field
				label={t("cursor.label")}
				error={form.formState.errors.clientsRoot ? t("cursor.invalid") : undefined}
			>
				<Input
					autoComplete="off"
					spellCheck={false}
					autoCapitalize="off"
					placeholder={examples[0]}
					className="font-mono"
					{...form.register("clientsRoot")}
				/>
			</Field>
			<div className="flex flex-wrap items-center gap-1.5">
				<span className="text-muted-foreground text-xs">{t("cursor.examples")}</span>
				{examples.map((example) => (
					<Button
						key={example}
						variant="secondary"
						size="sm"
						className="h-6 px-1.5 font-mono font-normal text-xs pointer-coarse:h-control-sm"
						onClick={() => form.setValue("clientsRoot", example, { shouldValidate: true, shouldDirty: true })}
					>
						{example}
					</Button>
				))}
			</div>
			<CursorLinkPreview clientsRoot={typed} slug={exampleSlug} />
			<FormError error={save.error} />
			<Button type="submit" pending={save.isPending} className="self-start">
				{submitLabel}
			</Button>
		</form>
	);
}
