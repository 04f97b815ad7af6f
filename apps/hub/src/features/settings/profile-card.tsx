import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { displayNameSchema } from "@dossier/shared/members/display-name";
import { updateOwnSettings } from "@dossier/shared/staff/mutations";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const formSchema = z.object({ displayName: displayNameSchema, locale: z.enum(locales) });
type Profile = z.infer<typeof formSchema>;

/** The person's name and language. */
export function ProfileCard() {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const staff = useCurrentStaff();
	const { changeLocale } = useLocale();
	const form = useForm<Profile>({
		resolver: zodResolver(formSchema),
		defaultValues: { displayName: staff.display_name, locale: isLocale(staff.locale) ? staff.locale : "fr" },
	});
	const save = useMutation({
		mutationFn: (profile: Profile) => updateOwnSettings(client, { userId: staff.user_id, ...profile }),
		onSuccess: async (_saved, profile) => {
			changeLocale(profile.locale);
			await queries.invalidateQueries({ queryKey: ["session", "staff"] });
			form.reset(profile);
			toast.success(t("profile.saved"));
		},
	});
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("profile.title")}</CardTitle>
				<CardDescription>
					{t("profile.description", { email: staff.email, role: common(`roles.${staff.role}`) })}
				</CardDescription>
			</CardHeader>
			<CardContent>
				<form
					noValidate
					onSubmit={form.handleSubmit((profile) => save.mutate(profile))}
					className="flex flex-col gap-4"
				>
					<Field
						label={t("profile.name")}
						hint={t("profile.nameHint")}
						error={form.formState.errors.displayName ? t("profile.nameInvalid") : undefined}
					>
						<Input autoComplete="name" {...form.register("displayName")} />
					</Field>
					<Field label={t("profile.language")}>
						<NativeSelect {...form.register("locale")}>
							{locales.map((locale) => (
								<option key={locale} value={locale} lang={locale}>
									{common(`languages.${locale}`)}
								</option>
							))}
						</NativeSelect>
					</Field>
					<FormError error={save.error} />
					<Button type="submit" pending={save.isPending} className="self-start">
						{common("save")}
					</Button>
				</form>
			</CardContent>
		</Card>
	);
}
