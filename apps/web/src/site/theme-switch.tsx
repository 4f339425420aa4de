import { useLanguage } from "../platform/language-context.tsx";
import { type Theme, themes, useTheme } from "../platform/theme.ts";
import { ThemeIcon } from "../ui/icons.tsx";

export function ThemeSwitch() {
  const { texts } = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <label className="header-theme js-only">
      <ThemeIcon />
      <span className="visually-hidden">{texts.site.theme}</span>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {themes.map((choice) => (
          <option key={choice} value={choice}>
            {texts.site.themes[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
