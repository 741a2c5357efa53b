;;; emacs.el --- Emacs's own LSP client against dist/server.js  -*- lexical-binding: t; -*-
;; Findings, outline, definition, and an edit that clears a finding.
;; Usage: emacs --batch --load test/editors/emacs.el
;; Prints "ok …" or "not ok …" a check (Test Anything Protocol); ends with 1 when one failed.

(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(set-language-environment "UTF-8")
(setq create-lockfiles nil
      make-backup-files nil
      eglot-sync-connect 15
      eglot-autoshutdown t)

(defconst patience 15 "How many seconds to wait for an answer.")
(defconst root (expand-file-name "../.." (file-name-directory load-file-name)))
(defconst town (make-temp-file "shisaku-town" t))
(defvar failed nil)

(define-derived-mode shisaku-mode text-mode "Shisaku")
(add-to-list 'auto-mode-alist '("\\.shisaku\\'" . shisaku-mode))
(add-to-list 'eglot-server-programs
             `(shisaku-mode . ("node" ,(expand-file-name "dist/server.js" root) "--stdio")))

(defmacro check (title &rest body)
  "Run BODY and tell under TITLE whether it went without an error."
  `(condition-case reason
       (progn ,@body (princ (format "ok - %s\n" ,title)))
     (error (setq failed t)
            (princ (format "not ok - %s\n# %s\n" ,title (error-message-string reason))))))

(defun eventually (what condition)
  "Wait until CONDITION holds; signal an error that names WHAT when it does not come to."
  (let ((end (+ (float-time) patience)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless (funcall condition) (error "Waited in vain for %s" what))))

(defun found (words)
  "Whether a finding stands on a line with WORDS."
  (cl-some (lambda (finding)
             (save-excursion
               (goto-char (flymake-diagnostic-beg finding))
               (string-match-p (regexp-quote words) (thing-at-point 'line t))))
           (flymake-diagnostics)))

(defun names (symbols)
  "The names of SYMBOLS and of all below them."
  (cl-loop for symbol across symbols
           collect (plist-get symbol :name)
           append (names (or (plist-get symbol :children) []))))

(copy-directory (expand-file-name "test/fixtures/town" root) town nil t t)
;; A project of its own, so that the whole folder is what the server is told of.
(add-hook 'project-find-functions (lambda (_) (cons 'transient town)))
(find-file (expand-file-name "senryaku1.shisaku" town))

(check "the server starts"
  (apply #'eglot (eglot--guess-contact))
  (eventually "the server" #'eglot-current-server))

(check "findings are told"
  (flymake-start)
  (eventually "the findings" (lambda () (and (found "1-2 川の魚を生かし") (found "木の椅子の公園"))))
  (unless (= 2 (length (flymake-diagnostics)))
    (error "Told: %S" (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))))

(check "the outline holds measures and programmes"
  (let ((all (names (jsonrpc-request (eglot-current-server) :textDocument/documentSymbol
                                     (list :textDocument (eglot--TextDocumentIdentifier))))))
    (dolist (name '("1-1 山の手入れを進め、木の使い道を広げる" "4 重点的取組と主な事業" "間伐隊の派遣"))
      (unless (member name all) (error "%s is not among %S" name all)))))

(check "an edit clears the finding that it mends"
  (goto-char (point-min))
  (search-forward "(木の椅子の公園)【再掲】")
  (replace-match "(木の椅子の公園)")
  (eglot--signal-textDocument/didChange)
  (eventually "the finding to go" (lambda () (not (found "木の椅子の公園"))))
  (unless (found "1-2 川の魚を生かし") (error "The other finding stays")))

(check "the definition of a 【再掲】 is in another file"
  (goto-char (point-min))
  (search-forward "(森と川の")
  (call-interactively #'xref-find-definitions)
  (unless (string-suffix-p "senryaku2.shisaku" (buffer-file-name)) (error "Jumped to %s" (buffer-file-name)))
  (let ((here (string-trim-right (thing-at-point 'line t))))
    (unless (equal here "- 子どもたちが山と川で一日を過ごす。**(森と川の学校)**") (error "Jumped to: %s" here))))

(check "the server ends when told"
  (let ((server (eglot-current-server)))
    (eglot-shutdown server)
    (eventually "the end" (lambda () (not (jsonrpc-running-p server))))))

(delete-directory town t)
(kill-emacs (if failed 1 0))
;;; emacs.el ends here
