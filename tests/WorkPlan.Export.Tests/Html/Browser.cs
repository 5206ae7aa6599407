using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkPlan.Export.Tests.Html;

/// <summary>A chromium without a window, told by its DevTools protocol what to open, and asked what it shows.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly DirectoryInfo profile;
    private readonly ClientWebSocket socket = new();
    private string session = "";
    private int lastId;

    private Browser(Process process, DirectoryInfo profile)
    {
        this.process = process;
        this.profile = profile;
    }

    /// <summary>The browser's program; null where there is none on this machine.</summary>
    internal static string? FindProgram() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome")])
        .FirstOrDefault(File.Exists);

    internal static async Task<Browser> StartAsync(string program)
    {
        DirectoryInfo profile = Directory.CreateTempSubdirectory("workplan-browser-");
        ProcessStartInfo start = new(program)
        {
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--remote-debugging-port=0",
                $"--user-data-dir={profile.FullName}", "about:blank",
            },
        };
        Browser browser = new(Process.Start(start)!, profile);
        await browser.ConnectAsync();
        return browser;
    }

    /// <summary>Opens a page in a view of a width and height, in a colour scheme, and waits until it is laid out.</summary>
    internal async Task OpenAsync(string url, int width, int height, string scheme)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await EmulateAsync("screen", scheme);
        await SendAsync("Page.navigate", new() { ["url"] = "about:blank" });
        await SendAsync("Page.navigate", new() { ["url"] = url });
        for (Stopwatch clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(50))
        {
            if (await EvaluateAsync("document.readyState === 'complete' && location.protocol === 'file:'") == "true")
            {
                return;
            }
        }

        throw new TimeoutException($"{url} was not shown within {Patience}.");
    }

    /// <summary>The value of an expression of JavaScript in the page, as JSON.</summary>
    internal async Task<string> EvaluateAsync(string expression)
    {
        JsonNode answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } fault
            ? throw new InvalidOperationException(fault.ToJsonString())
            : answer["result"]!["value"]?.ToJsonString() ?? "null";
    }

    internal async Task<double> MeasureAsync(string expression) => double.Parse(await EvaluateAsync(expression), CultureInfo.InvariantCulture);

    /// <summary>A picture of what is in view, as PNG.</summary>
    internal async Task<byte[]> ScreenshotAsync() =>
        Convert.FromBase64String((string)(await SendAsync("Page.captureScreenshot", new() { ["format"] = "png" }))["data"]!);

    /// <summary>The page on paper, as PDF, from a browser that prefers a colour scheme.</summary>
    internal async Task<byte[]> PrintAsync(string scheme)
    {
        await EmulateAsync("print", scheme);
        JsonNode printed = await SendAsync("Page.printToPDF", new() { ["paperWidth"] = 8.27, ["paperHeight"] = 11.69, ["preferCSSPageSize"] = true });
        return Convert.FromBase64String((string)printed["data"]!);
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        profile.Delete(recursive: true);
    }

    private async Task EmulateAsync(string media, string scheme) => await SendAsync("Emulation.setEmulatedMedia", new()
    {
        ["media"] = media,
        ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }),
    });

    private async Task ConnectAsync()
    {
        const string Announcement = "DevTools listening on ";
        using CancellationTokenSource limit = new(Patience);
        string? line;
        do
        {
            line = await process.StandardError.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException("The browser ended before it listened.");
        }
        while (!line.StartsWith(Announcement, StringComparison.Ordinal));

        _ = process.StandardError.ReadToEndAsync(CancellationToken.None); // so that it never waits for a reader
        await socket.ConnectAsync(new Uri(line[Announcement.Length..]), limit.Token);
        JsonNode target = await SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        JsonNode attached = await SendAsync("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        session = (string)attached["sessionId"]!;
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        int id = ++lastId;
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session.Length > 0)
        {
            message["sessionId"] = session;
        }

        using CancellationTokenSource limit = new(Patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        while (true)
        {
            JsonNode answer = await ReceiveAsync(limit.Token);
            if ((int?)answer["id"] == id)
            {
                return answer["result"] ?? throw new InvalidOperationException($"{method}: {answer["error"]?.ToJsonString()}");
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using MemoryStream message = new();
        byte[] buffer = new byte[1 << 16];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            message.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }
}
