-- Neovim's own LSP client against dist/server.js: findings, outline, definition, and an edit that clears a finding.
-- Usage: nvim --headless --clean -c 'luafile test/editors/neovim.lua'
-- Prints "ok …" or "not ok …" a check (Test Anything Protocol); ends with 1 when one failed.

local PATIENCE_MS = 15000
local root = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')
local town = vim.fn.tempname()
local failed = false

local function check(title, test)
  local good, reason = pcall(test)
  failed = failed or not good
  io.stdout:write((good and 'ok - ' or 'not ok - ') .. title .. '\n')
  if not good then io.stdout:write('# ' .. tostring(reason) .. '\n') end
end

local function eventually(what, condition)
  assert(vim.wait(PATIENCE_MS, condition, 20), 'waited in vain for ' .. what)
end

local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end

--- The number of the first line (from 1) that holds the words, and the byte at which they begin (from 0).
local function find(words)
  for number, line in ipairs(lines()) do
    local start = line:find(words, 1, true)
    if start then return number, start - 1 end
  end
  error('not in this text: ' .. words)
end

local function codes()
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    if finding.source == 'shisaku' then table.insert(found, finding.code or finding.user_data.lsp.code) end
  end
  table.sort(found)
  return found
end

local function has(code) return vim.tbl_contains(codes(), code) end

local function names(symbols, into)
  for _, symbol in ipairs(symbols) do
    table.insert(into, symbol.name)
    names(symbol.children or {}, into)
  end
  return into
end

vim.fn.system({ 'cp', '-r', root .. '/test/fixtures/town', town })
vim.o.hidden = true
vim.o.swapfile = false
vim.cmd('edit ' .. town .. '/senryaku1.shisaku')
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'shisaku'
local id = vim.lsp.start_client({
  name = 'shisaku',
  cmd = { 'node', root .. '/dist/server.js', '--stdio' },
  root_dir = town,
  workspace_folders = { { name = 'town', uri = vim.uri_from_fname(town) } },
})
local function client() return id and vim.lsp.get_client_by_id(id) end

check('the server starts', function()
  eventually('the server', function() return client() and client().initialized end)
  vim.lsp.buf_attach_client(buffer, id)
end)

check('findings are told', function()
  eventually('a finding', function() return has('missing-section') and has('unresolved-relisted') end)
  local expected = { 'missing-section', 'unresolved-relisted' }
  assert(vim.deep_equal(codes(), expected), 'told: ' .. table.concat(codes(), ', '))
end)

check('the outline holds measures and programmes', function()
  local params = { textDocument = vim.lsp.util.make_text_document_params(buffer) }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol', params, PATIENCE_MS)
  local all = names(assert(answer[id].result, 'no outline'), {})
  for _, name in ipairs({ '1-1 山の手入れを進め、木の使い道を広げる', '4 重点的取組と主な事業', '間伐隊の派遣' }) do
    assert(vim.tbl_contains(all, name), name .. ' is not among ' .. table.concat(all, ' | '))
  end
end)

check('an edit clears the finding that it mends', function()
  local number = find('木の椅子の公園')
  vim.api.nvim_buf_set_lines(buffer, number - 1, number, false, { '- 木の椅子を公園に置く。**(木の椅子の公園)**' })
  eventually('the finding to go', function() return not has('unresolved-relisted') end)
  assert(has('missing-section'), 'the other finding stays')
end)

check('the definition of a 【再掲】 is in another file', function()
  local number, byte = find('森と川の学校')
  vim.api.nvim_win_set_cursor(0, { number, byte })
  vim.lsp.buf.definition()
  eventually('the jump', function() return vim.api.nvim_buf_get_name(0):match('senryaku2%.shisaku$') end)
  local here = lines()[vim.api.nvim_win_get_cursor(0)[1]]
  assert(here == '- 子どもたちが山と川で一日を過ごす。**(森と川の学校)**', 'jumped to: ' .. here)
end)

check('the server ends when told', function()
  vim.lsp.stop_client(id)
  eventually('the end', function() return not client() end)
end)

vim.fn.delete(town, 'rf')
vim.cmd(failed and 'cquit 1' or 'qall!')
