import { AppearanceCard } from "./appearance-card.tsx";
import { CursorCard } from "./cursor-card.tsx";
import { MailPreferencesCard } from "./mail-preferences-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { ProfileCard } from "./profile-card.tsx";

/** The person's own settings. */
export function ProfilePage() {
	return (
		<>
			<ProfileCard />
			<CursorCard />
			<AppearanceCard />
			<MailPreferencesCard />
			<PasswordCard />
		</>
	);
}
