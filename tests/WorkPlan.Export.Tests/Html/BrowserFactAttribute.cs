namespace WorkPlan.Export.Tests.Html;

/// <summary>A test that needs a browser and is skipped, with a reason in the report, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip = Browser.FindProgram() is null ? "There is no browser: neither chromium nor google-chrome is in the PATH (Debian: apt-get install chromium fonts-noto-cjk)." : null;
}
