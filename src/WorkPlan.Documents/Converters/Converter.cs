using System.ComponentModel;
using System.Diagnostics;

namespace WorkPlan.Documents.Converters;

/// <summary>A program of the machine that turns files into text.</summary>
/// <param name="Program">What it is called.</param>
/// <param name="Arguments">Its arguments; <c>{}</c> stands for the file.</param>
internal sealed record Converter(string Program, string[] Arguments)
{
    private const string File = "{}";

    /// <summary>Whether the program is on the path.</summary>
    internal bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => System.IO.File.Exists(Path.Combine(folder, Program)) || System.IO.File.Exists(Path.Combine(folder, $"{Program}.exe")));

    /// <summary>Runs the program over a file's bytes.</summary>
    /// <returns>What it wrote, and its exit code.</returns>
    /// <exception cref="DocumentException">It cannot be started, takes too long or writes too much.</exception>
    internal (byte[] Output, int ExitCode) Run(ReadOnlySpan<byte> bytes, DocumentOptions options, CancellationToken cancellation)
    {
        string path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, bytes);
            using Process process = Start(path);
            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            end.CancelAfter(options.ConverterTime);
            using CancellationTokenRegistration kill = end.Token.Register(() => Kill(process));
            Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            byte[] output = ReadAll(process, options.LargestFile);
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
            cancellation.ThrowIfCancellationRequested();
            return end.IsCancellationRequested
                ? throw new DocumentException($"{Program} took longer than {options.ConverterTime.TotalSeconds:0} seconds")
                : (output, process.ExitCode);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private Process Start(string path)
    {
        ProcessStartInfo start = new(Program)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true,
        };
        Array.ForEach(Arguments, argument => start.ArgumentList.Add(argument == File ? path : argument));
        try
        {
            Process process = Process.Start(start) ?? throw new DocumentException($"{Program} cannot be started");
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception fault)
        {
            throw new DocumentException($"{Program} cannot be started: {fault.Message}", fault);
        }
    }

    private byte[] ReadAll(Process process, long most)
    {
        using MemoryStream output = new();
        byte[] buffer = new byte[1 << 16];
        Stream stream = process.StandardOutput.BaseStream;
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            output.Write(buffer, 0, read);
            if (output.Length > most)
            {
                Kill(process);
                throw new DocumentException($"too large: {Program} wrote more than {most >> 20} MB");
            }
        }

        return output.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }
}
