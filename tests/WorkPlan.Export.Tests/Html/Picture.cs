using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WorkPlan.Export.Tests.Html;

/// <summary>The pixels of a screenshot: PNG with eight bits a channel, not interlaced, as browsers write them.</summary>
internal sealed class Picture
{
    private const int HeaderLength = 8;

    private readonly byte[] pixels;
    private readonly int channels;

    private Picture(int width, int height, int channels, byte[] pixels)
    {
        Width = width;
        Height = height;
        this.channels = channels;
        this.pixels = pixels;
    }

    internal int Width { get; }

    internal int Height { get; }

    internal static Picture Read(byte[] png)
    {
        using MemoryStream packed = new();
        int width = 0;
        int height = 0;
        int channels = 0;
        for (int at = HeaderLength; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            ReadOnlySpan<byte> content = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
                    channels = content[9] == 6 ? 4 : 3;
                    break;
                case "IDAT":
                    packed.Write(content);
                    break;
            }

            at += 12 + length;
        }

        packed.Position = 0;
        using ZLibStream unpacked = new(packed, CompressionMode.Decompress);
        byte[] rows = new byte[height * (1 + (width * channels))];
        unpacked.ReadExactly(rows);
        return new Picture(width, height, channels, Unfilter(rows, width * channels, height, channels));
    }

    /// <summary>How bright a pixel is, from 0 to 255.</summary>
    internal int BrightnessAt(int x, int y)
    {
        int at = ((y * Width) + x) * channels;
        return (pixels[at] + pixels[at + 1] + pixels[at + 2]) / 3;
    }

    /// <summary>The share of pixels that are unlike the one in the corner, from 0 to 1.</summary>
    internal double InkedShare()
    {
        int ground = BrightnessAt(0, 0);
        int inked = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                inked += Math.Abs(BrightnessAt(x, y) - ground) > 24 ? 1 : 0;
            }
        }

        return (double)inked / (Width * Height);
    }

    /// <summary>Undoes the filters of the PNG specification, section 9.</summary>
    private static byte[] Unfilter(byte[] rows, int stride, int height, int channels)
    {
        byte[] pixels = new byte[stride * height];
        for (int y = 0; y < height; y++)
        {
            int filter = rows[y * (stride + 1)];
            for (int i = 0; i < stride; i++)
            {
                int left = i >= channels ? pixels[(y * stride) + i - channels] : 0;
                int up = y > 0 ? pixels[((y - 1) * stride) + i] : 0;
                int corner = i >= channels && y > 0 ? pixels[((y - 1) * stride) + i - channels] : 0;
                int predicted = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                pixels[(y * stride) + i] = (byte)(rows[(y * (stride + 1)) + 1 + i] + predicted);
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left);
        int toUp = Math.Abs(estimate - up);
        int toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
