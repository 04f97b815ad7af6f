import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormError } from "../../feedback/form-error.tsx";
import { useAgencyChange } from "./use-agency-change.ts";

/** Storage is sold and shown in decimal gigabytes. */
const GIGABYTE = 1_000_000_000;

const limitSchema = z.object({
	gigabytes: z.union([
		z.literal(""),
		z
			.string()
			.regex(/^\d{1,5}([.,]\d{1,3})?$/)
			.refine((gigabytes) => toBytes(gigabytes) > 0),
	]),
});

function toBytes(gigabytes: string): number {
	return Math.round(Number(gigabytes.replace(",", ".")) * GIGABYTE);
}

/** How much the files of one client may take together. */
export function StorageLimitCard({ bytes }: { bytes: number | null }) {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const save = useAgencyChange();
	const form = useForm<z.infer<typeof limitSchema>>({
		resolver: zodResolver(limitSchema),
		values: { gigabytes: bytes === null ? "" : String(bytes / GIGABYTE) },
	});
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("storage.title")}</CardTitle>
				<CardDescription>{t("storage.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<form
					noValidate
					onSubmit={form.handleSubmit(({ gigabytes }) =>
						save.mutate({ client_storage_bytes: gigabytes === "" ? null : toBytes(gigabytes) }),
					)}
					className="flex flex-col gap-4"
				>
					<Field
						label={t("storage.limit")}
						hint={t("storage.hint")}
						error={form.formState.errors.gigabytes ? t("storage.invalid") : undefined}
					>
						<Input inputMode="decimal" autoComplete="off" {...form.register("gigabytes")} />
					</Field>
					<FormError error={save.error} />
					<Button type="submit" className="self-start" pending={save.isPending}>
						{common("save")}
					</Button>
				</form>
			</CardContent>
		</Card>
	);
}
