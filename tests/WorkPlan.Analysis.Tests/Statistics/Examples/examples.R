# Writes the expected values of the worked examples: Rscript examples.R, in this folder.
# Base R only (stats), no package: the statistics come from chisq.test, glm, cor, dist and pchisq wherever R has them, otherwise from the
# formulas that quanteda's manual and sources state. Tables of collocations are counted by comparing each sequence with each.
# Made with R 4.2.2.

lines <- strsplit(readLines("texts.tsv", encoding = "UTF-8"), "\t")
texts <- setNames(lapply(lines, function(l) strsplit(l[2], " ")[[1]]), sapply(lines, `[`, 1))
punctuation <- c("。", "，", ",", ".")
number <- function(x) formatC(x, digits = 17, format = "g")
write_rows <- function(rows, file) writeLines(enc2utf8(rows), file, useBytes = TRUE)

words <- lapply(texts, function(t) t[!t %in% punctuation])
features <- unique(unlist(words))
counts <- t(sapply(words, function(w) table(factor(w, levels = features))))

# dfm and dfm_tfidf
df <- colSums(counts > 0)
tfidf <- t(t(counts) * log10(nrow(counts) / df))
rows <- c()
for (d in rownames(counts)) for (f in features)
    rows <- c(rows, paste(d, f, counts[d, f], number(tfidf[d, f]), sep = "\t"))
write_rows(c("document\tfeature\tcount\ttfidf", rows), "matrix.expected.tsv")

# textstat_keyness
small <- function(o) {
    e <- outer(rowSums(o), colSums(o)) / sum(o)
    any(e < 5) && abs(o[1, 1] * o[2, 2] - o[1, 2] * o[2, 1]) >= sum(o) / 2
}
williams <- function(o) {
    n <- sum(o); r <- rowSums(o); k <- colSums(o)
    if (any(o == 0)) 1 else 1 + (n / r[1] + n / r[2] - 1) * (n / k[1] + n / k[2] - 1) / (6 * n)
}
g2 <- function(o) {
    e <- outer(rowSums(o), colSums(o)) / sum(o)
    2 * sum(o * log(o / e + 1e-9))
}
keyness <- function(o, measure, correction) {
    e <- outer(rowSums(o), colSums(o)) / sum(o)
    sign <- if (o[1, 1] > e[1, 1]) 1 else -1
    yates <- correction == "yates" && small(o)
    if (measure == "chi2") {
        s <- unname(suppressWarnings(chisq.test(o, correct = yates))$statistic)
        return(sign * s * if (correction == "williams") williams(o) else 1)
    }
    if (measure == "pmi") return(log(o[1, 1] / e[1, 1] + 1e-9))
    step <- if (!yates) 0 else if (o[1, 1] * o[2, 2] > o[1, 2] * o[2, 1]) -0.5 else 0.5
    sign * g2(o + step * matrix(c(1, -1, -1, 1), 2)) / if (correction == "williams") williams(o) else 1
}
rows <- c()
for (target in c("d1", "d4")) for (measure in c("chi2", "lr", "pmi")) for (correction in c("yates", "williams", "none")) for (f in features) {
    a <- counts[target, f]; b <- sum(counts[, f]) - a
    t <- sum(counts[target, ]); r <- sum(counts) - t
    s <- keyness(matrix(c(a, t - a, b, r - b), 2), measure, correction)
    rows <- c(rows, paste(target, measure, correction, f, number(s), number(pchisq(abs(s), 1, lower.tail = FALSE)), a, b, sep = "\t"))
}
write_rows(c("target\tmeasure\tcorrection\tfeature\tscore\tp\ttarget_count\treference_count", rows), "keyness.expected.tsv")

# textstat_collocations
sequences <- function(length) do.call(rbind, lapply(texts, function(t) {
    starts <- seq_len(max(0, length(t) - length + 1))
    s <- t(sapply(starts, function(i) t[i:(i + length - 1)]))
    s[!apply(s, 1, function(w) any(w %in% punctuation)), , drop = FALSE]
}))
rows <- c()
for (length in 2:4) {
    s <- sequences(length)
    joined <- apply(s, 1, paste, collapse = " ")
    for (c in unique(joined[duplicated(joined)])) {
        w <- strsplit(c, " ")[[1]]
        agrees <- as.data.frame(sapply(seq_len(length), function(i) factor(s[, i] == w[i], levels = c(FALSE, TRUE))))
        cells <- as.data.frame(table(lapply(agrees, factor, levels = c(FALSE, TRUE))))
        cells$Freq <- cells$Freq + 0.5
        formula <- as.formula(paste("Freq ~", paste(names(agrees), collapse = "*")))
        fit <- suppressWarnings(glm(formula, poisson, cells, control = list(epsilon = 1e-16, maxit = 200)))
        last <- length(coef(fit))
        lambda <- unname(coef(fit)[last])
        z <- lambda / sqrt(sum(1 / cells$Freq))
        rows <- c(rows, paste(c, sum(joined == c), length, number(lambda), number(z), sep = "\t"))
    }
}
write_rows(c("collocation\tcount\tlength\tlambda\tz", rows), "collocations.expected.tsv")

# textstat_simil and textstat_dist
similarity <- list(
    Correlation = function(x, y) cor(x, y),
    Cosine = function(x, y) sum(x * y) / sqrt(sum(x^2) * sum(y^2)),
    Jaccard = function(x, y) sum(x & y) / sum(x | y),
    ExtendedJaccard = function(x, y) sum(x * y) / (sum(x^2) + sum(y^2) - sum(x * y)),
    Dice = function(x, y) 2 * sum(x & y) / (sum(x > 0) + sum(y > 0)),
    ExtendedDice = function(x, y) 2 * sum(x * y) / (sum(x^2) + sum(y^2)),
    Hamann = function(x, y) (sum((x > 0) == (y > 0)) - sum((x > 0) != (y > 0))) / length(x),
    SimpleMatching = function(x, y) mean((x > 0) == (y > 0)),
    Euclidean = function(x, y) c(dist(rbind(x, y), "euclidean")),
    Manhattan = function(x, y) c(dist(rbind(x, y), "manhattan")),
    Maximum = function(x, y) c(dist(rbind(x, y), "maximum")),
    Canberra = function(x, y) { k <- x > 0 | y > 0; sum(abs(x - y)[k] / (x + y)[k]) })
rows <- c()
compare <- function(m, margin) for (measure in names(similarity)) for (i in rownames(m)) for (j in rownames(m))
    if (i != j) rows <<- c(rows, paste(margin, measure, i, j, number(similarity[[measure]](m[i, ], m[j, ])), sep = "\t"))
compare(counts, "documents")
compare(t(counts)[1:6, ], "features")
write_rows(c("margin\tmeasure\tfirst\tsecond\tvalue", rows), "similarity.expected.tsv")
